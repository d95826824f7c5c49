package org.concordat.programme.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Who chaired a programme was free text once; the migration that makes it an id takes names out of everything kept. */
class FormerChairsTest {

    private static final String SEAT = "01920000-0000-7000-8000-000000000062";
    private static final String NAME = "Somebody Unmistakable";

    @Test
    void aPersonsNameLeavesProgrammesTheirHistoryAndWhatWaitsToBeSent() throws SQLException {
        try (FormerDatabase database = FormerDatabase.at("070")) {
            for (String chair : new String[] {NAME, SEAT}) {
                database.execute("""
                        insert into programme (id, version, code, name, starts_on, ends_on, chair, effective_on, activity_changes)
                        values (gen_random_uuid(), 0, '%1$s', 'Programme', '2008-04-01', '2010-03-31', '%2$s', '2008-04-01', 0);
                        insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at,
                            effective_on, changes)
                        values (gen_random_uuid(), 'programme', gen_random_uuid(), 0, 'programme-created', 'somebody', now(),
                            '2008-04-01', '[{"field": "chair", "from": null, "to": "%2$s"}, {"field": "name", "from": null, "to": "Programme"}]');
                        insert into outbox (id, aggregatetype, aggregateid, type, payload, aggregate_version, effective_on,
                            occurred_at, bucket)
                        values (gen_random_uuid(), 'programme.programmes', gen_random_uuid(), 'concordat.programme.programme-created.v1',
                            '{"state": {"chair": "%2$s", "name": "Programme"}, "changed": ["chair"]}', 0, '2008-04-01', now(), 0);
                        insert into idempotency_key (caller, operation, key, request_hash, status, body, created_at)
                        values ('c', 'o', '%1$s', 'h', 201, '{"chair": "%2$s", "name": "Programme"}', now())
                        """.formatted(chair.equals(NAME) ? "NAMED" : "SEATED", chair));
            }

            database.migrate("460");

            assertThat(database.text("select string_agg(code || coalesce(chair::text, '-'), ' ' order by code) from"
                            + " programme"))
                    .isEqualTo("NAMED- SEATED" + SEAT);
            for (String table : new String[] {"programme", "history", "outbox", "idempotency_key"}) {
                assertThat(database.text("select string_agg(t::text, ' ') from %s t".formatted(table)))
                        .as(table)
                        .doesNotContain(NAME)
                        .contains(SEAT)
                        .contains("Programme");
            }
            assertThat(database.text("select string_agg(changes #>> '{0,field}', ' ') from history"))
                    .as("that it was named stays")
                    .isEqualTo("chair chair");
        }
    }
}
