-- Room for every kind of activity: other schools that take part, a last day, meetings on later days,
-- what both sides agree beforehand, and details that only the playbook knows.

alter type side add value 'visitor' after 'school';

alter table activity
	add column until date,
	add column details jsonb not null default '{}',
	add constraint activity_until_after_date check (until >= date),
	drop column task_division_agreed_on,
	drop column calendar_sequence;

alter table task add column occurrence integer check (occurrence > 0);

create table activity_visitor (
	region_id uuid not null default current_region(),
	activity_id uuid not null,
	organisation_id uuid not null,
	primary key (region_id, activity_id, organisation_id),
	foreign key (region_id, activity_id) references activity on delete cascade,
	foreign key (region_id, organisation_id) references organisation
);
create index activity_visitor_organisation on activity_visitor (region_id, organisation_id);

create table meeting (
	region_id uuid not null default current_region(),
	meeting_id uuid not null default gen_random_uuid(),
	activity_id uuid not null,
	template text,
	title text,
	goal text,
	on_date date not null,
	starts_at time not null,
	duration_minutes integer not null check (duration_minutes between 1 and 1440),
	place text,
	-- A date set by hand: it stays when the activity moves.
	pinned boolean not null default false,
	primary key (region_id, meeting_id),
	foreign key (region_id, activity_id) references activity on delete cascade,
	check (template is not null or title is not null)
);
create index meeting_activity on meeting (region_id, activity_id, on_date, starts_at);

-- What one side says about a precondition of the playbook; confirmed by a person of that side.
create table precondition (
	region_id uuid not null default current_region(),
	activity_id uuid not null,
	precondition text not null,
	side side not null,
	text text not null check (text <> ''),
	confirmed_by text check (confirmed_by <> ''),
	confirmed_on date,
	primary key (region_id, activity_id, precondition, side),
	foreign key (region_id, activity_id) references activity on delete cascade,
	check ((confirmed_by is null) = (confirmed_on is null))
);

do $$
declare
	t text;
	keys text;
begin
	for t, keys in values
		('activity_visitor', '''activity_id'', ''organisation_id'''),
		('meeting', '''meeting_id'''),
		('precondition', '''activity_id'', ''precondition'', ''side''')
	loop
		execute format('alter table %I enable row level security', t);
		execute format(
			'create policy own_region on %I to vakbrug_app using (region_id = current_region()) with check (region_id = current_region())',
			t);
		execute format('grant select, insert, update, delete on %I to vakbrug_app', t);
		execute format(
			'create trigger audit after insert or update or delete on %I for each row execute function audit_change(%s)',
			t, keys);
	end loop;
end
$$;
