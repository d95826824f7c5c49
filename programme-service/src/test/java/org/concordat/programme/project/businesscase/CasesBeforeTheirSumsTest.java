package org.concordat.programme.project.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.concordat.programme.programme.FormerDatabase;
import org.junit.jupiter.api.Test;

/** Business cases were approved once without a record of what they come to year by year. */
class CasesBeforeTheirSumsTest {

    @Test
    void whatWasApprovedLastIsAddedUpWithWhatCameOfIt() throws SQLException {
        try (FormerDatabase database = FormerDatabase.at("655")) {
            database.execute("""
                    insert into project (id, version, title, lead, proposed_on, proposed_by, stage, award_suspended,
                        reports_every, report_due_days, escalated)
                    select i::uuid, 0, 'Shared payroll', i::uuid, '2008-04-01', 'somebody', 'MANDATE', false,
                        'MONTHLY', 10, false
                    from unnest(array['01920000-0000-7000-8000-000000000001', '01920000-0000-7000-8000-000000000002']) i;
                    insert into business_case (id, version, project, written_by, benefit_changes, approved_version, decided_on,
                        deciding_role)
                    select id, 0, id, 'somebody', 1, 2, '2008-05-14', 'PARTNERSHIP_ADMIN'
                    from project where id = '01920000-0000-7000-8000-000000000001';
                    insert into business_case (id, version, project, written_by, benefit_changes, approved_version)
                    select id, 0, id, 'somebody', 1, 0
                    from project where id = '01920000-0000-7000-8000-000000000002';
                    insert into benefit (id, business_case, position, description, measure, scale, cashable, owner_role,
                        review_on)
                    select id, id, 0, 'One team', 'A year', 'MONEY', false, 'head-of-finance', '2011-03-31'
                    from business_case where approved_version = 2;
                    insert into benefit_realisation (benefit, position, financial_year, realised, recorded_on, evidence)
                    select id, n, '2009-10', 100 * (n + 1), '2010-04-20', 'Ledger' from benefit, generate_series(0, 1) n;
                    insert into business_case_version (business_case, number, content)
                    select id, n, ('{"costs":[{"financialYear":"2008-09","kind":"CAPITAL","amount":{"amount":"' || n
                        || '0.50","currency":"GBP"}},{"financialYear":"2008-09","kind":"REVENUE","amount":{"amount":"1.00",'
                        || '"currency":"GBP"}}],"benefits":[{"scale":"MONEY","profile":[{"financialYear":"2009-10",'
                        || '"planned":"300"}]},{"scale":"NUMBER","profile":[{"financialYear":"2009-10","planned":"7"}]}]}')::jsonb
                    from business_case, generate_series(1, 2) n where approved_version = 2""");

            database.migrate("655.1");

            assertThat(database.text("""
                            select string_agg(concat_ws(' ', financial_year, approved_costs, approved_benefits,
                                realised_benefits), ', ' order by financial_year) from business_case_year""")).isEqualTo("2008-09 21.50 0.00 0.00, 2009-10 0.00 300.00 200.00");
            assertThat(database.text("""
                            select string_agg(concat_ws(' ', approved_costs, approved_benefits, realised_benefits), ', '
                                order by id) from business_case""")).isEqualTo("21.50 300.00 200.00, 0.00 0.00 0.00");
        }
    }
}
