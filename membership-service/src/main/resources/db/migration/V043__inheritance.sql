-- What successors take over at a reorganisation.

-- Whether a predecessor's contacts go on as those of the successor that it names.
alter table reorganisation_predecessor add column contacts_move boolean not null default false;
alter table reorganisation_predecessor alter column contacts_move drop default;
alter table reorganisation_predecessor add constraint contacts_move_to_somebody
    check (successor is not null or not contacts_move);

-- A contact that moves takes its roles along: both tables change, and agree when the transaction ends.
alter table contact_lead alter constraint contact_lead_contact_organisation_fkey deferrable initially deferred;

-- Somebody represents their own organisation only; that they did it for the one before stays written down when they move.
alter table network_membership drop constraint network_membership_representative_organisation_fkey;
alter table network_membership add column represented uuid
    generated always as (case when left_on is null then organisation end) stored;
alter table network_membership add foreign key (representative) references contact (id);
alter table network_membership add foreign key (representative, represented) references contact (id, organisation)
    deferrable initially deferred;
