package org.concordat.reporting.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.indicator.IndicatorClerk.OBSERVATIONS;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.user;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Observations in their millions, as one file. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ObservationStreamTest {

    private static final int MANY = 20_000;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Observations observations;

    private final UUID organisation = UUID.randomUUID();
    private Sql sql;
    private String indicator;

    @BeforeEach
    void anIndicator() {
        sql = new Sql(dataSource);
        indicator = indicator("NUMBER", "");
    }

    /** One observation of each day since 1900, in the order of their ids, of which the first ones are of earlier days. */
    private void observed(int howMany, String status, LocalDate visibleFrom) {
        sql.update("""
                insert into public.indicator_observation (id, version, indicator, organisation, first_day, last_day, status,
                    source, given_value, recorded_at, visible_from)
                select (lpad(to_hex(i), 8, '0') || right(gen_random_uuid()::text, 28))::uuid, 0, ?, ?::uuid,
                    date '1900-01-01' + i, date '1900-01-01' + i, ?, 'IMPORT', i::text, timestamptz '2008-04-01 09:00+00', ?::date
                from generate_series(1, ?) i""", indicator, organisation, status, visibleFrom, howMany);
    }

    private List<String> lines(String query) {
        return officer()
                .get(OBSERVATIONS + ".csv?indicator=" + indicator + query)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    @Test
    void aLongListComesWholeAndInItsOrder() {
        observed(MANY, "FINAL", LocalDate.of(2008, 4, 1));
        List<String> lines = lines("");
        assertThat(lines).hasSize(MANY + 1);
        int value = List.of(lines.get(0).split(",")).indexOf("value");
        for (int i = 1; i <= MANY; i++) {
            assertThat(lines.get(i).split(",")[value]).isEqualTo(String.valueOf(i));
        }
    }

    @Test
    void rowsAreHandedOverWhileTheDatabaseStillHasOthers() {
        observed(MANY, "FINAL", LocalDate.of(2008, 4, 1));
        var openCursors = new ArrayList<Integer>();
        QuarkusTransaction.requiringNew().run(() -> observations
                .list(
                        new ObservationFilter(indicator, null, null, null, null),
                        LocalDate.of(2008, 4, 1),
                        PageRequest.of(50, null))
                .whole()
                .accept(row -> {
                    if (row.observed().value().equals("1")) {
                        openCursors.add(cursors());
                    }
                }));
        assertThat(openCursors).containsExactly(1);
    }

    /** Of the connection of this transaction. */
    private int cursors() {
        return sql.one(
                        "select count(*) as n from pg_cursors where statement like '%indicator_observation%'"
                                + " and statement not like '%pg_cursors%'",
                        row -> row.getInt("n"))
                .orElseThrow();
    }

    @Test
    void filtersAndRightsAreThoseOfTheList() {
        observed(3, "FINAL", LocalDate.of(9000, 1, 1));
        assertThat(lines("&firstDay=1900-01-03")).hasSize(2);
        assertThat(lines("&status=PROVISIONAL")).hasSize(1);
        assertThat(lines("&limit=2")).hasSize(3);
        String path = OBSERVATIONS + ".csv?indicator=" + indicator;
        assertThat(user(organisation).get(path).asString().lines()).hasSize(4);
        assertThat(user(UUID.randomUUID()).get(path).asString().lines())
                .as("not visible to others yet")
                .hasSize(1);
        as(Roles.ASSESSOR).get(path).then().statusCode(403);
    }
}
