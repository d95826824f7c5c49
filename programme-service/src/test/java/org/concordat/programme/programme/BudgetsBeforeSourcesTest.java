package org.concordat.programme.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Activities had one budget a year once, and nobody knows from which source it came. */
class BudgetsBeforeSourcesTest {

    @Test
    void sourcesBecomeStreamsAndBudgetsAreNotSplitYet() throws SQLException {
        try (FormerDatabase database = FormerDatabase.at("612")) {
            database.execute("""
                    insert into workstream_kind values (gen_random_uuid(), 0, 'SUPPORT', 'Support', false);
                    insert into programme (id, version, code, name, starts_on, ends_on, effective_on, activity_changes)
                    values ('01920000-0000-7000-8000-000000000001', 0, 'BPI', 'Programme', '2008-04-01', '2010-03-31',
                        '2008-04-01', 0);
                    insert into programme_funding_source
                    select id, unnest(array['CORE', 'ADDED_VALUE']), '2008-09', 100 from programme;
                    insert into activity (id, programme_id, position, title, kind, overhead)
                    select '01920000-0000-7000-8000-000000000002', id, 1, 'Activity', 'SUPPORT', false from programme;
                    insert into activity_budget
                    select id, unnest(array['2008-09', '2009-10']), 30 from activity""");

            database.migrate("613");

            assertThat(database.text(
                            "select string_agg(stream || amount, ' ' order by stream) from programme_funding_source"))
                    .isEqualTo("ADDED_VALUE100.00 CORE100.00");
            assertThat(
                            database.text(
                                    "select string_agg(financial_year || stream || amount, ' ' order by financial_year) from activity_budget"))
                    .isEqualTo("2008-09UNSPLIT30.00 2009-10UNSPLIT30.00");
            assertThat(database.text("select count(forecast) from activity_budget"))
                    .isEqualTo("0");
        }
    }
}
