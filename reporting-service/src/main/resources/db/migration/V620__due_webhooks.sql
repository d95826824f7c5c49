-- Webhooks that were disabled because their receivers fail, until somebody enables them.
create table read_model.due_webhook (like read_model.due_award including all);
