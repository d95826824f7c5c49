-- A lapse that was made good by paying: from when to when the membership had lapsed.
alter table subscription add column lapsed_on date;
alter table subscription add column restored_on date;

update subscription s set lapsed_on = h.lapsed_on
from (select aggregate_id, max(effective_on) as lapsed_on from history
      where action = 'subscription-lapsed' group by aggregate_id) h
where h.aggregate_id = s.id;
update subscription s
set restored_on = greatest(lapsed_on, (select max(received_on) from payment where subscription = s.id))
where lapsed_on is not null and status <> 'LAPSED';

alter table subscription add constraint a_lapse_says_since_when
    check (status <> 'LAPSED' or (lapsed_on is not null and restored_on is null));
alter table subscription add constraint a_lapse_is_made_good_later
    check (restored_on is null or (lapsed_on is not null and restored_on >= lapsed_on));

-- Whether a membership is over on a day: ended by then, or lapsed and not yet made good.
create function is_over(s subscription, day date) returns boolean language sql immutable as
    'select coalesce(s.ended_on <= day, false) or coalesce(s.lapsed_on <= day and s.restored_on > day, false)';
