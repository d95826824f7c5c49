package org.concordat.reporting.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.concordat.platform.testing.StatementCosts.Cost;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.Test;

/** A measure of each of 200 indicators, over 400 organisations that returned 40 quarters. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class MeasureScaleTest {

    private static final int ORGANISATIONS = 400;
    private static final int INDICATORS = 200;
    private static final int QUARTERS = 40;

    /**
     * A value is found through the index: four pages of that and the page on which it stands. There is one now, one on the
     * baseline day, and perhaps a provisional one. All that one organisation returned of an indicator stands on 40 pages.
     */
    private static final int PAGES_OF_AN_ORGANISATION = 3 * 5;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Told told;

    /** Each quarter the organisations return one more of everything, from 100 on; one of them follows another. */
    private void returned() {
        told.that(
                "membership.organisation-types",
                UUID.randomUUID(),
                0,
                LocalDate.parse("1990-04-01"),
                Instant.parse("2010-04-01T09:00:00Z"),
                Map.of("code", "MANY", "council", true));
        var sql = new Sql(dataSource);
        sql.update("""
                insert into read_model.organisation (record, true_from, true_until, known_from, known_until, name, type,
                    sub_region)
                select md5('organisation ' || o)::uuid, '1990-04-01', 'infinity', '1990-04-01', 'infinity',
                    'Council ' || o, 'MANY', 'cheshire'
                from generate_series(1, ?) o""", ORGANISATIONS);
        sql.update("""
                insert into read_model.inheritance (record, true_from, true_until, known_from, known_until, predecessor,
                    successor, since, heirs)
                values (gen_random_uuid(), '2005-04-01', 'infinity', '2005-04-01', 'infinity', gen_random_uuid(),
                    md5('organisation 1')::uuid, '2005-04-01', 1)""");
        sql.update("""
                insert into public.indicator (id, version, code, kind, source, name, better, frequency, ranked,
                    successor_takes, shown_to_the_public)
                select gen_random_uuid(), 0, 'MANY_' || i, 'NUMBER', 'RETURNED', 'One of many', 'HIGHER', 'QUARTER',
                    false, 'SUM', false
                from generate_series(1, ?) i""", INDICATORS);
        sql.update("""
                insert into public.indicator_measure (id, version, code, kind, indicator, baseline_day, due_day,
                    details, judgements)
                select md5('measure ' || i)::uuid, 0, 'OF_MANY_' || i, 'RULE', 'MANY_' || i, '1999-06-30', '2009-03-31',
                    '{"name":"Grown","rule":{"kind":"GROWTH","target":"1.39"},"organisations":{"types":["MANY"]},'
                        || '"baselineDay":"1999-06-30","dueDay":"2009-03-31"}', '{"all":[]}'
                from generate_series(1, ?) i""", INDICATORS);
        sql.update("""
                insert into read_model.measure (record, true_from, true_until, known_from, known_until, code, kind,
                    indicator, baseline_day, due_day, details, judgements)
                select id, '1999-06-30', 'infinity', '1999-06-30', 'infinity', code, kind, indicator, baseline_day,
                    due_day, details, judgements
                from public.indicator_measure""");
        sql.update("""
                insert into read_model.observation (record, true_from, true_until, known_from, known_until, indicator,
                    organisation, first_day, last_day, status, value, number, visible_from)
                select lpad(to_hex((q * 1000 + o) * 1000 + i), 32, '0')::uuid, ends, 'infinity',
                    ends + interval '1 month', 'infinity', 'MANY_' || i, md5('organisation ' || o)::uuid, begins, ends,
                    'FINAL', 100 + q, 100 + q, ends
                from generate_series(0, ? - 1) q,
                    lateral (values ((date '1999-04-01' + q * interval '3 months')::date,
                        (date '1999-04-01' + (q + 1) * interval '3 months')::date - 1)) quarter (begins, ends),
                    generate_series(1, ?) o, generate_series(1, ?) i""", QUARTERS, ORGANISATIONS, INDICATORS);
        sql.update("analyze");
    }

    /** The values of all measures in one query, with one more whether any moved, and with one what the heir is held against. */
    private void assertReadTogether(int questions, Runnable request) {
        List<Cost> costs = new StatementCosts(dataSource)
                .during(request).stream()
                        .filter(cost -> cost.sql().contains("from observation"))
                        .toList();
        assertThat(costs).hasSize(3).allSatisfy(cost -> {
            assertThat(cost.calls()).isEqualTo(1);
            assertThat(cost.blocks()).isLessThanOrEqualTo((long) questions * ORGANISATIONS * PAGES_OF_AN_ORGANISATION);
        });
    }

    /** Each moved since it was settled, so that it is asked about twice: as it was settled, and as known now. */
    @Test
    void valuesAreReadTogetherAndThoseAloneThatCount() {
        returned();
        assertReadTogether(2 * INDICATORS, () -> as(Roles.BOARD_MEMBER)
                .get("/reporting/v1/reports/success-measures?financialYear=2008-09")
                .then()
                .statusCode(200)
                .body("measures", hasSize(INDICATORS))
                .body("measures.status", everyItem(equalTo("MET")))
                .body("measures.missing", everyItem(equalTo(1))));
        assertReadTogether(QUARTERS + 1, () -> as(Roles.BOARD_MEMBER)
                .get(MeasureClerk.MEASURES + "/" + measure(7) + "/series")
                .then()
                .statusCode(200)
                .body("points", hasSize(QUARTERS)));
    }

    private UUID measure(int number) {
        return new Sql(dataSource)
                .one(
                        "select id from public.indicator_measure where code = ?",
                        row -> row.getObject(1, UUID.class),
                        "OF_MANY_" + number)
                .orElseThrow();
    }
}
