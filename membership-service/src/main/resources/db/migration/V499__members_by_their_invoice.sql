-- Who was invoiced, or paid, had agreed by then, whatever day was written down.
update subscription s
set agreed_on = least(s.agreed_on, s.invoice_issued_on, (select min(p.received_on) from payment p where p.subscription = s.id))
where s.agreed_on > least(s.invoice_issued_on, (select min(p.received_on) from payment p where p.subscription = s.id));
