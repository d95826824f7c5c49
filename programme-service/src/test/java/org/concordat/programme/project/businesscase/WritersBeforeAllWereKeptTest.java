package org.concordat.programme.project.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.concordat.programme.programme.FormerDatabase;
import org.junit.jupiter.api.Test;

/** Of a saving the claimer was kept once, and of a business case the last writer; the history knows the others. */
class WritersBeforeAllWereKeptTest {

    private static final String HISTORY = """
            insert into history (id, aggregate_type, aggregate_id, aggregate_version, action, actor, occurred_at,
                effective_on, changes)
            select gen_random_uuid(), 'any', md5(id)::uuid, 0, action, actor, now(), '2008-04-01', '[]'
            from (values %s) told (id, action, actor);
            """;

    @Test
    void whoHadAHandInWhatIsStillOpenIsReadFromTheHistory() throws SQLException {
        try (FormerDatabase database = FormerDatabase.at("742")) {
            database.execute("""
                    insert into project (id, version, title, same_name, lead, proposed_on, proposed_by, stage, award_suspended,
                        reports_every, report_due_days, escalated, spent_in_all)
                    select md5(i)::uuid, 0, 'Shared payroll', 'sharedpayroll', md5(i)::uuid, '2008-04-01', 'somebody',
                        'MANDATE', false, 'MONTHLY', 10, false, 0
                    from unnest(array['open', 'amended', 'approved']) i;
                    insert into business_case (id, version, project, written_by, benefit_changes, approved_version, decided_on,
                        deciding_role, approved_costs, approved_benefits, realised_benefits)
                    select id, 0, id, 'last', 1, case id when md5('open')::uuid then 0 else 2 end,
                        case id when md5('open')::uuid then null else date '2008-05-14' end,
                        case id when md5('open')::uuid then null else 'PARTNERSHIP_ADMIN' end, 0, 0, 0
                    from project;
                    insert into saving (id, version, organisation, project, description, service_area, kind, recurrence,
                        owner_role, status, claimed_on, claimed_by, reference, service_quality, evidenced_on, evidenced_by,
                        validated_on)
                    select md5('saving')::uuid, 0, id, id, 'One team', 'Payroll', 'CASHABLE', 'RECURRING', 'treasurer',
                        'VALIDATED', '2008-05-01', 'claimer', 'Ledger', 'Held', '2008-05-02', 'bringer', '2008-05-03'
                    from project limit 1;
                    """);
            database.execute(HISTORY.formatted("""
                    ('saving', 'saving-claimed', 'claimer'), ('saving', 'saving-amended', 'amender'),
                    ('saving', 'saving-evidenced', 'bringer'), ('saving', 'saving-validated', 'validator'),
                    ('saving', 'saving-confirmed', 'confirmer'),
                    ('open', 'business-case-drafted', 'first'), ('open', 'business-case-amended', 'last'),
                    ('amended', 'business-case-drafted', 'first'), ('amended', 'business-case-approved', 'decider'),
                    ('amended', 'business-case-amended', 'second'), ('amended', 'business-case-amended', 'last'),
                    ('approved', 'business-case-drafted', 'first'), ('approved', 'business-case-amended', 'last'),
                    ('approved', 'business-case-approved', 'decider'), ('approved', 'benefit-realised', 'recorder')"""));

            database.migrate("746");

            assertThat(database.text("select string_agg(claimant, ' ' order by claimant) from saving_claimant"))
                    .isEqualTo("amender claimer confirmer");
            assertThat(database.text("select validated_by from saving")).isEqualTo("validator");
            assertThat(writers(database, "open")).isEqualTo("0: first last");
            assertThat(writers(database, "amended")).isEqualTo("2: last second");
            assertThat(writers(database, "approved")).isEqualTo("1: last");
        }
    }

    private static String writers(FormerDatabase database, String businessCase) throws SQLException {
        return database.text("""
                select c.written_after || ': ' || string_agg(w.writer, ' ' order by w.writer)
                from business_case c join business_case_writer w on w.business_case = c.id
                where c.id = md5('%s')::uuid group by c.id""".formatted(businessCase));
    }
}
