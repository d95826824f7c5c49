-- What is for few inside the partnership goes to no webhook. What still waited of it to be sent is given up.
update public.webhook_delivery set status = 'FAILED', ended_at = now()
where status = 'PENDING'
    and topic in ('reporting.returns', 'programme.answer-sheets', 'programme.unit-costs', 'reporting.webhooks');
