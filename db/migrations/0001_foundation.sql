-- Roles own nothing and log in nowhere: a connection becomes one by its start-up option `role`.
-- CREATE ROLE works for the whole cluster, so another database may have made them already.
do $$
declare
	wanted text;
begin
	foreach wanted in array array['vakbrug_app', 'vakbrug_auth', 'vakbrug_jobs'] loop
		begin
			execute format('create role %I nologin', wanted);
		exception when duplicate_object or unique_violation then
			null;
		end;
		execute format('grant %I to current_user', wanted);
	end loop;
end
$$;

create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

revoke all on schema public from public;
grant usage on schema public to vakbrug_app;

-- The jobs library makes and upgrades its own tables; the application may only put jobs in.
create schema pgboss authorization vakbrug_jobs;
grant usage on schema pgboss to vakbrug_app;
alter default privileges for role vakbrug_jobs in schema pgboss
	grant select, insert on tables to vakbrug_app;

-- Sign-in knows people before it knows their region, so it has a schema and a role of its own.
create schema auth;
grant usage on schema auth to vakbrug_auth;

create table auth."user" (
	id text primary key,
	name text not null,
	email text not null unique check (email = lower(email)),
	email_verified boolean not null default false,
	image text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
create table auth.session (
	id text primary key,
	user_id text not null references auth."user" (id) on delete cascade,
	token text not null unique,
	expires_at timestamptz not null,
	ip_address text,
	user_agent text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
create index session_user_id on auth.session (user_id);
create table auth.account (
	id text primary key,
	user_id text not null references auth."user" (id) on delete cascade,
	account_id text not null,
	provider_id text not null,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamptz,
	refresh_token_expires_at timestamptz,
	scope text,
	password text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
create index account_user_id on auth.account (user_id);
create table auth.verification (
	id text primary key,
	identifier text not null,
	value text not null,
	expires_at timestamptz not null,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
create index verification_identifier on auth.verification (identifier);
grant select, insert, update, delete on all tables in schema auth to vakbrug_auth;

-- '' is what a transaction-local setting leaves behind on a pooled connection: it sees nothing.
create function current_region() returns uuid
	language sql stable parallel safe
	return nullif(current_setting('vakbrug.region', true), '')::uuid;
create function current_actor() returns text
	language sql stable parallel safe
	return coalesce(nullif(current_setting('vakbrug.actor', true), ''), 'unknown');

create type holiday_region as enum ('noord', 'midden', 'zuid');
create type organisation_kind as enum ('school', 'mbo', 'company', 'association', 'network', 'government');
create type locale as enum ('nl', 'en');
create type membership_position as enum ('teacher', 'schoolLeader', 'professional', 'contact', 'other');
create type access_role as enum ('coordinator', 'schoolLeader', 'teacher');
create type activity_state as enum ('planned', 'held', 'closed', 'cancelled');
create type phase as enum ('before', 'during', 'after');
create type side as enum ('school', 'company', 'region');
create type task_state as enum ('open', 'done', 'notNeeded');
create type ending_kind as enum ('sharing', 'evaluation', 'thanks', 'outcomes', 'feedback');
create type registration_state as enum ('confirmed', 'waiting', 'cancelled');
create type link_purpose as enum ('registration', 'evaluation');
create type evaluation_audience as enum ('participant', 'company', 'organisation');
create type outcome_state as enum ('open', 'done', 'dropped');
create type sharing_audience as enum ('section', 'team', 'school', 'management', 'other');
create type mail_state as enum ('waiting', 'sent', 'failed');
create type import_kind as enum ('schools', 'people');

create table region (
	region_id uuid primary key default current_region(),
	name text not null check (name <> ''),
	slug text not null unique check (slug ~ '^[a-z0-9-]{2,40}$'),
	holiday_region holiday_region not null,
	lessons_from time not null default '08:30',
	lessons_until time not null default '15:30',
	contact_email citext,
	is_demo boolean not null default false,
	created_at timestamptz not null default now()
);

create table organisation (
	region_id uuid not null default current_region() references region,
	organisation_id uuid not null default gen_random_uuid(),
	kind organisation_kind not null,
	name text not null check (name <> ''),
	location_code text,
	kvk_number text check (kvk_number ~ '^\d{8}$'),
	street text,
	house_number text,
	postcode text,
	place text,
	phone text,
	website text,
	holiday_region holiday_region,
	sector text,
	size_in_people integer check (size_in_people > 0),
	signed_application boolean not null default false,
	is_accredited_training_company boolean not null default false,
	created_at timestamptz not null default now(),
	primary key (region_id, organisation_id),
	unique (region_id, location_code),
	check (kind <> 'school' or holiday_region is not null)
);
create index organisation_name on organisation (region_id, kind, name);

create table person (
	region_id uuid not null default current_region() references region,
	person_id uuid not null default gen_random_uuid(),
	name text not null check (name <> ''),
	email citext,
	phone text,
	locale locale not null default 'nl',
	created_at timestamptz not null default now(),
	primary key (region_id, person_id),
	unique (region_id, email)
);
create index person_name on person (region_id, name);

-- What somebody does at an organisation, over time.
create table membership (
	region_id uuid not null default current_region(),
	membership_id uuid not null default gen_random_uuid(),
	person_id uuid not null,
	organisation_id uuid not null,
	position membership_position not null,
	job_title text,
	section text,
	is_young_professional boolean not null default false,
	from_date date,
	until_date date,
	primary key (region_id, membership_id),
	foreign key (region_id, person_id) references person on delete cascade,
	foreign key (region_id, organisation_id) references organisation on delete cascade,
	unique (region_id, person_id, organisation_id, position)
);
create index membership_organisation on membership (region_id, organisation_id, position);

-- What somebody who signs in may do in a region.
create table region_role (
	region_id uuid not null default current_region() references region,
	user_id text not null references auth."user" (id) on delete cascade,
	person_id uuid not null,
	role access_role not null,
	primary key (region_id, user_id),
	foreign key (region_id, person_id) references person on delete cascade
);
create index region_role_user on region_role (user_id);

create table holiday_override (
	region_id uuid not null default current_region() references region,
	override_id uuid not null default gen_random_uuid(),
	school_id uuid,
	name text not null check (name <> ''),
	school_year text not null check (school_year ~ '^\d{4}-\d{4}$'),
	from_date date not null,
	until_date date not null,
	primary key (region_id, override_id),
	foreign key (region_id, school_id) references organisation (region_id, organisation_id) on delete cascade,
	check (until_date >= from_date)
);

create table activity (
	region_id uuid not null default current_region() references region,
	activity_id uuid not null default gen_random_uuid(),
	kind text not null,
	playbook_version integer not null,
	title text not null check (title <> ''),
	state activity_state not null default 'planned',
	date date not null,
	starts_at time not null,
	place text,
	school_id uuid not null,
	section text,
	capacity integer not null check (capacity between 1 and 1000),
	-- Random and shared on purpose: whoever has it may sign up, and no more.
	sign_up_code text not null unique check (length(sign_up_code) >= 22),
	sign_up_open boolean not null default true,
	task_division_agreed_on date,
	feedback_on date,
	feedback_with text,
	follows_activity_id uuid,
	calendar_sequence integer not null default 0,
	created_by uuid,
	created_at timestamptz not null default now(),
	primary key (region_id, activity_id),
	foreign key (region_id, school_id) references organisation (region_id, organisation_id),
	foreign key (region_id, created_by) references person (region_id, person_id),
	foreign key (region_id, follows_activity_id) references activity (region_id, activity_id)
);
create index activity_date on activity (region_id, date, starts_at);
create index activity_school on activity (region_id, school_id, date);

create table activity_company (
	region_id uuid not null default current_region(),
	activity_id uuid not null,
	organisation_id uuid not null,
	asked_for_questions_on date,
	primary key (region_id, activity_id, organisation_id),
	foreign key (region_id, activity_id) references activity on delete cascade,
	foreign key (region_id, organisation_id) references organisation
);
create index activity_company_organisation on activity_company (region_id, organisation_id);

create table speed_date (
	region_id uuid not null default current_region(),
	activity_id uuid not null,
	teacher_count integer not null check (teacher_count between 1 and 500),
	rounds integer not null check (rounds between 1 and 40),
	round_minutes integer not null check (round_minutes between 3 and 120),
	change_minutes integer not null default 2 check (change_minutes between 0 and 30),
	chose_fewer_rounds boolean not null default false,
	primary key (region_id, activity_id),
	foreign key (region_id, activity_id) references activity on delete cascade
);

create table speed_date_table (
	region_id uuid not null default current_region(),
	table_id uuid not null default gen_random_uuid(),
	activity_id uuid not null,
	number integer not null check (number > 0),
	organisation_id uuid not null,
	professional_id uuid not null,
	note_taker_id uuid,
	primary key (region_id, table_id),
	foreign key (region_id, activity_id) references speed_date on delete cascade,
	foreign key (region_id, organisation_id) references organisation,
	foreign key (region_id, professional_id) references person (region_id, person_id),
	foreign key (region_id, note_taker_id) references person (region_id, person_id),
	unique (region_id, activity_id, number) deferrable initially deferred,
	unique (region_id, activity_id, professional_id)
);

create table role_filling (
	region_id uuid not null default current_region(),
	activity_id uuid not null,
	role text not null,
	side side not null,
	person_id uuid not null,
	primary key (region_id, activity_id, role, side, person_id),
	foreign key (region_id, activity_id) references activity on delete cascade,
	foreign key (region_id, person_id) references person on delete cascade
);

create table task (
	region_id uuid not null default current_region(),
	task_id uuid not null default gen_random_uuid(),
	activity_id uuid not null,
	step text,
	title text,
	phase phase not null,
	by_role text not null,
	assignee_id uuid,
	due_on date not null,
	due_at time,
	pinned boolean not null default false,
	state task_state not null default 'open',
	not_needed_because text,
	ends ending_kind,
	settled_at timestamptz,
	settled_by uuid,
	position integer not null default 0,
	primary key (region_id, task_id),
	foreign key (region_id, activity_id) references activity on delete cascade,
	foreign key (region_id, assignee_id) references person (region_id, person_id),
	foreign key (region_id, settled_by) references person (region_id, person_id),
	check (step is not null or title is not null),
	check ((state = 'notNeeded') = (not_needed_because is not null)),
	check ((state = 'open') = (settled_at is null))
);
create index task_activity on task (region_id, activity_id, due_on);
create index task_open on task (region_id, due_on) where state = 'open';

create table programme_item (
	region_id uuid not null default current_region(),
	item_id uuid not null default gen_random_uuid(),
	activity_id uuid not null,
	template text,
	kind text not null,
	title text,
	goal text,
	starts_at time not null,
	duration_minutes integer not null check (duration_minutes between 1 and 1440),
	place text,
	by_role text,
	responsible_id uuid,
	primary key (region_id, item_id),
	foreign key (region_id, activity_id) references activity on delete cascade,
	foreign key (region_id, responsible_id) references person (region_id, person_id),
	check (template is not null or title is not null)
);
create index programme_item_activity on programme_item (region_id, activity_id, starts_at);

create table learning_question (
	region_id uuid not null default current_region(),
	question_id uuid not null default gen_random_uuid(),
	activity_id uuid not null,
	organisation_id uuid not null,
	asked_by uuid,
	text text not null check (text <> ''),
	answer text,
	created_at timestamptz not null default now(),
	primary key (region_id, question_id),
	foreign key (region_id, activity_id) references activity on delete cascade,
	foreign key (region_id, organisation_id) references organisation,
	foreign key (region_id, asked_by) references person (region_id, person_id)
);
create index learning_question_activity on learning_question (region_id, activity_id);

create table topic_question (
	region_id uuid not null default current_region(),
	question_id uuid not null default gen_random_uuid(),
	activity_id uuid not null,
	topic text not null,
	text text not null check (text <> ''),
	taken_by uuid,
	created_at timestamptz not null default now(),
	primary key (region_id, question_id),
	foreign key (region_id, activity_id) references activity on delete cascade,
	foreign key (region_id, taken_by) references person (region_id, person_id)
);
create index topic_question_activity on topic_question (region_id, activity_id);

create table pre_study_part (
	region_id uuid not null default current_region(),
	part_id uuid not null default gen_random_uuid(),
	activity_id uuid not null,
	organisation_id uuid not null,
	part text not null check (part <> ''),
	taken_by uuid,
	findings text,
	primary key (region_id, part_id),
	foreign key (region_id, activity_id) references activity on delete cascade,
	foreign key (region_id, organisation_id) references organisation,
	foreign key (region_id, taken_by) references person (region_id, person_id)
);
create index pre_study_part_activity on pre_study_part (region_id, activity_id);

-- An attention point that somebody set aside, with the reason. `subject` is '' when the rule has one point.
create table attention_waiver (
	region_id uuid not null default current_region(),
	activity_id uuid not null,
	rule text not null,
	subject text not null default '',
	reason text not null check (reason <> ''),
	set_aside_by uuid not null,
	set_aside_at timestamptz not null default now(),
	primary key (region_id, activity_id, rule, subject),
	foreign key (region_id, activity_id) references activity on delete cascade,
	foreign key (region_id, set_aside_by) references person (region_id, person_id)
);

create table registration (
	region_id uuid not null default current_region(),
	registration_id uuid not null default gen_random_uuid(),
	activity_id uuid not null,
	person_id uuid,
	name text not null check (name <> ''),
	email citext not null check (email <> ''),
	organisation_id uuid,
	section text,
	access_needs text,
	dietary_needs text,
	locale locale not null default 'nl',
	state registration_state not null,
	-- Grows with every entry on the list, so that somebody who comes back stands at the end.
	place_in_line bigint not null default 0,
	calendar_sequence integer not null default 0,
	attended boolean,
	created_at timestamptz not null default now(),
	primary key (region_id, registration_id),
	foreign key (region_id, activity_id) references activity on delete cascade,
	foreign key (region_id, person_id) references person (region_id, person_id) on delete set null (person_id),
	foreign key (region_id, organisation_id) references organisation,
	unique (region_id, activity_id, email)
);
create index registration_line on registration (region_id, activity_id, state, place_in_line);
create sequence registration_line_seq;
grant usage on sequence registration_line_seq to vakbrug_app;

create table registration_wish (
	region_id uuid not null default current_region(),
	registration_id uuid not null,
	table_id uuid not null,
	primary key (region_id, registration_id, table_id),
	foreign key (region_id, registration_id) references registration on delete cascade,
	foreign key (region_id, table_id) references speed_date_table on delete cascade
);

-- Capacity is decided here and nowhere else: the row of the activity is the lock.
create function place_registration() returns trigger
	language plpgsql as
$$
declare
	seats integer;
	taken integer;
begin
	if new.state = 'cancelled' or (tg_op = 'UPDATE' and old.state = new.state) then
		return new;
	end if;
	select capacity into strict seats from activity
		where region_id = new.region_id and activity_id = new.activity_id for update;
	select count(*) into taken from registration
		where region_id = new.region_id and activity_id = new.activity_id
			and state = 'confirmed' and registration_id <> new.registration_id;
	if new.state = 'confirmed' and taken >= seats then
		new.state := 'waiting';
	end if;
	-- Nobody overtakes the waiting list by signing up at the moment that a seat comes free.
	if new.state = 'confirmed' and (tg_op = 'INSERT' or old.state = 'cancelled') and exists (
		select from registration
		where region_id = new.region_id and activity_id = new.activity_id
			and state = 'waiting' and registration_id <> new.registration_id
	) then
		new.state := 'waiting';
	end if;
	if tg_op = 'INSERT' or old.state = 'cancelled' then
		new.place_in_line := nextval('registration_line_seq');
	end if;
	return new;
end
$$;
create trigger place_registration before insert or update of state on registration
	for each row execute function place_registration();

-- Gives free seats to those who wait, in order; answers with the ids of those who got one.
create function promote_waiting(activity uuid) returns setof uuid
	language plpgsql as
$$
declare
	seats integer;
begin
	select a.capacity into strict seats from activity a
		where a.region_id = current_region() and a.activity_id = activity for update;
	seats := seats - (
		select count(*) from registration r
		where r.region_id = current_region() and r.activity_id = activity and r.state = 'confirmed'
	);
	return query
		update registration set state = 'confirmed'
		where region_id = current_region() and registration_id in (
			select r.registration_id from registration r
			where r.region_id = current_region() and r.activity_id = activity and r.state = 'waiting'
			order by r.place_in_line limit greatest(seats, 0)
		)
		returning registration_id;
end
$$;

create function guard_activity() returns trigger
	language plpgsql as
$$
begin
	if new.state is distinct from old.state and (old.state, new.state) not in (
		('planned', 'held'), ('held', 'planned'), ('held', 'closed'), ('closed', 'held'),
		('planned', 'cancelled'), ('cancelled', 'planned')
	) then
		raise exception 'an activity does not go from % to %', old.state, new.state
			using errcode = 'check_violation', constraint = 'activity_state_order';
	end if;
	if new.capacity < old.capacity and new.capacity < (
		select count(*) from registration
		where region_id = new.region_id and activity_id = new.activity_id and state = 'confirmed'
	) then
		raise exception 'more people are confirmed than %', new.capacity
			using errcode = 'check_violation', constraint = 'activity_capacity_kept';
	end if;
	return new;
end
$$;
create trigger guard_activity before update on activity
	for each row execute function guard_activity();

create table rotation (
	region_id uuid not null default current_region(),
	activity_id uuid not null,
	request jsonb not null,
	plan jsonb not null,
	locked boolean not null default false,
	version integer not null default 1,
	made_at timestamptz not null default now(),
	primary key (region_id, activity_id),
	foreign key (region_id, activity_id) references speed_date on delete cascade
);

-- A personal link opens one thing for one purpose. The token itself is never stored.
create table personal_link (
	region_id uuid not null default current_region() references region,
	token_hash bytea not null check (length(token_hash) = 32),
	purpose link_purpose not null,
	subject_id uuid not null,
	expires_at timestamptz not null,
	created_at timestamptz not null default now(),
	primary key (region_id, token_hash),
	unique (token_hash)
);
create index personal_link_subject on personal_link (region_id, purpose, subject_id);

create table evaluation_invitation (
	region_id uuid not null default current_region(),
	invitation_id uuid not null default gen_random_uuid(),
	activity_id uuid not null,
	audience evaluation_audience not null,
	name text not null,
	email citext not null,
	locale locale not null default 'nl',
	-- No moment: together with an answer it would tell who gave it.
	answered boolean not null default false,
	primary key (region_id, invitation_id),
	foreign key (region_id, activity_id) references activity on delete cascade,
	unique (region_id, activity_id, audience, email)
);

create table evaluation_response (
	region_id uuid not null default current_region(),
	response_id uuid not null default gen_random_uuid(),
	activity_id uuid not null,
	audience evaluation_audience not null,
	-- Absent when the answer was given anonymously.
	respondent text,
	answers jsonb not null,
	primary key (region_id, response_id),
	foreign key (region_id, activity_id) references activity on delete cascade
);
create index evaluation_response_activity on evaluation_response (region_id, activity_id, audience);

create table outcome (
	region_id uuid not null default current_region(),
	outcome_id uuid not null default gen_random_uuid(),
	activity_id uuid not null,
	kind text not null,
	text text not null check (text <> ''),
	owner_id uuid,
	organisation_id uuid,
	next_step text,
	next_step_on date,
	state outcome_state not null default 'open',
	became_activity_id uuid,
	created_at timestamptz not null default now(),
	primary key (region_id, outcome_id),
	foreign key (region_id, activity_id) references activity on delete cascade,
	foreign key (region_id, owner_id) references person (region_id, person_id),
	foreign key (region_id, organisation_id) references organisation,
	foreign key (region_id, became_activity_id) references activity (region_id, activity_id)
);
create index outcome_activity on outcome (region_id, activity_id);

create table sharing (
	region_id uuid not null default current_region(),
	sharing_id uuid not null default gen_random_uuid(),
	activity_id uuid not null,
	audience sharing_audience not null,
	what text not null check (what <> ''),
	shared_on date not null,
	shared_by uuid,
	primary key (region_id, sharing_id),
	foreign key (region_id, activity_id) references activity on delete cascade,
	foreign key (region_id, shared_by) references person (region_id, person_id)
);
create index sharing_activity on sharing (region_id, activity_id);

create table ending_set_aside (
	region_id uuid not null default current_region(),
	activity_id uuid not null,
	ending ending_kind not null,
	reason text not null check (reason <> ''),
	set_aside_by uuid,
	primary key (region_id, activity_id, ending),
	foreign key (region_id, activity_id) references activity on delete cascade,
	foreign key (region_id, set_aside_by) references person (region_id, person_id)
);

-- A mail of the playbook as this activity sends it: planned, edited, sent.
create table activity_mail (
	region_id uuid not null default current_region(),
	activity_id uuid not null,
	mail text not null,
	send_on date not null,
	subject text,
	body text,
	sent_at timestamptz,
	primary key (region_id, activity_id, mail),
	foreign key (region_id, activity_id) references activity on delete cascade
);

-- Every mail once: the key says what it is about, so a second attempt finds the first.
create table mail (
	region_id uuid not null default current_region() references region,
	mail_id uuid not null default gen_random_uuid(),
	idempotency_key text not null,
	activity_id uuid,
	to_name text,
	to_address citext not null,
	subject text not null,
	content jsonb,
	state mail_state not null default 'waiting',
	failure text,
	-- Only the demo mailbox keeps the message itself.
	mime bytea,
	created_at timestamptz not null default now(),
	sent_at timestamptz,
	primary key (region_id, mail_id),
	unique (region_id, idempotency_key),
	foreign key (region_id, activity_id) references activity on delete cascade
);
create index mail_newest on mail (region_id, created_at desc);

create table import_draft (
	region_id uuid not null default current_region() references region,
	draft_id uuid not null default gen_random_uuid(),
	kind import_kind not null,
	file_name text not null,
	content bytea not null,
	mapping jsonb not null default '{}',
	made_by uuid,
	made_at timestamptz not null default now(),
	primary key (region_id, draft_id),
	foreign key (region_id, made_by) references person (region_id, person_id)
);

-- Who changed what and when: names of columns, never their contents.
create table audit_entry (
	region_id uuid not null default current_region(),
	entry_id bigint generated always as identity,
	at timestamptz not null default now(),
	actor text not null,
	action text not null check (action in ('insert', 'update', 'delete')),
	noun text not null,
	key jsonb not null,
	changed text[] not null default '{}',
	primary key (region_id, entry_id)
);
create index audit_entry_noun on audit_entry (region_id, noun, entry_id desc);

create function audit_change() returns trigger
	language plpgsql security definer set search_path = pg_catalog, public as
$$
declare
	before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
	after jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
	whole jsonb := before || after;
	keys jsonb;
	touched text[];
begin
	-- Arguments name the columns of the key; an answer that is anonymous leaves only its activity.
	select coalesce(jsonb_object_agg(k, whole -> k), '{}') into keys from unnest(tg_argv) as k;
	if tg_op = 'UPDATE' then
		select array_agg(k order by k) into touched
			from jsonb_object_keys(after) as k where before -> k is distinct from after -> k;
		if touched is null then
			return null;
		end if;
	end if;
	insert into audit_entry (region_id, actor, action, noun, key, changed)
		values ((whole ->> 'region_id')::uuid, current_actor(), lower(tg_op), tg_table_name, keys,
			coalesce(touched, '{}'));
	return null;
end
$$;

-- Every table of a region: closed to other regions, and watched.
do $$
declare
	t text;
	columns text;
begin
	for t in
		select c.relname from pg_class c
		where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
			and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'region_id')
	loop
		execute format('alter table %I enable row level security', t);
		execute format(
			'create policy own_region on %I to vakbrug_app using (region_id = current_region()) with check (region_id = current_region())',
			t);
		if t = 'audit_entry' then
			execute format('grant select on %I to vakbrug_app', t);
			continue;
		end if;
		execute format('grant select, insert, update, delete on %I to vakbrug_app', t);
		if t = 'evaluation_response' then
			columns := quote_literal('activity_id');
		else
			select string_agg(quote_literal(a.attname), ', ' order by k.n) into columns
			from pg_index i
			cross join lateral unnest(i.indkey) with ordinality as k (attnum, n)
			join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
			where i.indrelid = format('public.%I', t)::regclass and i.indisprimary
				and (a.attname <> 'region_id' or t = 'region');
		end if;
		execute format(
			'create trigger audit after insert or update or delete on %I for each row execute function audit_change(%s)',
			t, columns);
	end loop;
	for t in select relname from pg_class where relnamespace = 'auth'::regnamespace and relkind = 'r' loop
		execute format('alter table auth.%I enable row level security', t);
		execute format('create policy sign_in on auth.%I to vakbrug_auth using (true) with check (true)', t);
	end loop;
end
$$;

-- The few questions that come before a region is known. Each answers only for what the asker holds.
create function roles_of_user(wanted_user text)
	returns table (region_id uuid, region_name text, person_id uuid, person_name text, role access_role, locale locale)
	language sql stable security definer set search_path = pg_catalog, public
begin atomic
	select rr.region_id, r.name, rr.person_id, p.name, rr.role, p.locale
	from region_role rr
	join region r on r.region_id = rr.region_id
	join person p on p.region_id = rr.region_id and p.person_id = rr.person_id
	where rr.user_id = wanted_user
	order by r.name;
end;

create function roles_of_email(wanted citext)
	returns table (region_id uuid, person_id uuid)
	language sql stable security definer set search_path = pg_catalog, public
begin atomic
	select rr.region_id, rr.person_id from auth."user" u
	join region_role rr on rr.user_id = u.id where u.email = lower(wanted::text) order by rr.region_id;
end;

create function link_by_hash(wanted bytea)
	returns table (region_id uuid, purpose link_purpose, subject_id uuid)
	language sql stable security definer set search_path = pg_catalog, public
begin atomic
	select l.region_id, l.purpose, l.subject_id from personal_link l
	where l.token_hash = wanted and l.expires_at > now();
end;

create function activity_by_sign_up_code(wanted text)
	returns table (region_id uuid, activity_id uuid)
	language sql stable security definer set search_path = pg_catalog, public
begin atomic
	select a.region_id, a.activity_id from activity a where a.sign_up_code = wanted;
end;

create function public_regions()
	returns table (region_id uuid, name text, slug text, is_demo boolean)
	language sql stable security definer set search_path = pg_catalog, public
begin atomic
	select r.region_id, r.name, r.slug, r.is_demo from region r order by r.created_at, r.slug;
end;

-- Somebody who may sign in; an address that is known already keeps its account.
create function ensure_user(wanted_email citext, wanted_name text) returns text
	language plpgsql security definer set search_path = pg_catalog, public as
$$
declare
	found_id text;
begin
	insert into auth."user" (id, name, email) 
		values (gen_random_uuid()::text, wanted_name, lower(wanted_email::text))
		on conflict (email) do update set updated_at = auth."user".updated_at
		returning id into found_id;
	return found_id;
end
$$;

-- What runs with its owner's rights is open to the application alone.
do $$
declare
	f regprocedure;
begin
	for f in select oid::regprocedure from pg_proc
		where pronamespace = 'public'::regnamespace and prosecdef loop
		execute format('revoke execute on function %s from public', f);
		if f <> 'audit_change()'::regprocedure then
			execute format('grant execute on function %s to vakbrug_app', f);
		end if;
	end loop;
end
$$;
