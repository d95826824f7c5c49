package org.concordat.programme.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.programme.FormerDatabase;
import org.junit.jupiter.api.Test;

/** After an upgrade that keeps more of what others tell than before. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReadingAgainTest {

    private static final String SEATS_CHANGED = "concordat.membership.body-seats-changed.v1";

    @Inject
    AgroalDataSource dataSource;

    @Test
    void whatWasReadBeforeIsReadFromItsFirstEventOn() {
        var sql = new Sql(dataSource);
        UUID known = UUID.randomUUID();
        new Membership(dataSource)
                .tell(Membership.BODIES, SEATS_CHANGED, known, 1, "2009-05-01", Membership.example(SEATS_CHANGED));
        // as an upgrade leaves it
        sql.update("delete from body_term where body = ?", known);
        sql.update("delete from body_office where body = ?", known);
        sql.update("update governance_body set version = -1 where id = ?", known);
        sql.one("select read_again('membership.bodies')", row -> true);
        await().atMost(Duration.ofSeconds(60)).until(() -> sql.one("select 1 from topic_to_read_again", row -> true)
                .isEmpty());
        assertThat(offices(sql, known)).isPositive();
        assertThat(sql.one("select version from governance_body where id = ?", row -> row.getLong("version"), known))
                .contains(1L);
    }

    private static int offices(Sql sql, UUID body) {
        return sql.one("select count(*) as n from body_office where body = ?", row -> row.getInt("n"), body)
                .orElseThrow();
    }

    @Test
    void anUpgradeSaysWhichTopicsAndAFirstStartNone() throws SQLException {
        try (FormerDatabase database = FormerDatabase.at("722")) {
            database.execute("""
                    insert into inbox (event_id, topic, received_at)
                    values (gen_random_uuid(), 'membership.bodies', now()), (gen_random_uuid(), 'funding.awards', now());
                    insert into governance_body (id, version, name, active_from)
                    values (gen_random_uuid(), 7, 'Board', '2008-04-01')""");
            database.migrate("723");
            assertThat(database.text("select string_agg(topic, ' ') from topic_to_read_again"))
                    .isEqualTo("membership.bodies");
            assertThat(database.text("select string_agg(topic, ' ') from inbox"))
                    .isEqualTo("funding.awards");
            assertThat(database.text("select max(version) from governance_body"))
                    .isEqualTo("-1");
        }
    }
}
