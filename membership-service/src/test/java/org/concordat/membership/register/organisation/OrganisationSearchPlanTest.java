package org.concordat.membership.register.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.membership.testing.SqlSpy;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every search among 100,000 organisations reads a bounded number of rows through indexes, on its first page and on one
 * in the middle. It looks at the plan that the database carried out, not at the clock.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(OrganisationSearchPlanTest.DatabaseOfItsOwn.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationSearchPlanTest {

    /** A hundred thousand organisations would be in the way of all other tests. */
    public static final class DatabaseOfItsOwn implements QuarkusTestProfile {}

    private static final int ORGANISATIONS = 100_000;
    private static final int MOST_ROWS_READ = 2_000;
    private static final int MOST_BLOCKS_READ = 100;
    private static final String SUB_REGION = "the-north";
    private static final String RARE = "00c0ffee";
    private static final UUID COUNTY = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.parse("2009-03-31");

    private boolean loaded;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ObjectMapper json;

    /**
     * A search as a caller asks it.
     *
     * @param bound what its conditions are bound to, in their order
     */
    record Search(Map<String, Object> asked, List<Object> bound) {

        @Override
        public String toString() {
            return asked.toString();
        }
    }

    static Stream<Search> searches() {
        return Stream.of(
                        new Search(Map.of(), List.of()),
                        new Search(Map.of("sort", "id"), List.of()),
                        new Search(Map.of("sort", "id", "type", "BIG"), List.of("BIG")),
                        new Search(Map.of("text", "00C0FFEE"), List.of(RARE)),
                        new Search(Map.of("text", "Bor'OUGH"), List.of("Bor'OUGH")),
                        new Search(Map.of("text", "Saint Cuthbert"), List.of("Saint Cuthbert")),
                        new Search(Map.of("text", "borough"), List.of("borough")),
                        new Search(Map.of("type", "BIG"), List.of("BIG")),
                        new Search(Map.of("subRegion", SUB_REGION), List.of(SUB_REGION)),
                        new Search(Map.of("text", "00C0FFEE", "type", "SMALL"), List.of(RARE, "SMALL")),
                        new Search(Map.of("type", "BIG", "subRegion", SUB_REGION), List.of("BIG", SUB_REGION)),
                        new Search(Map.of("parent", COUNTY), List.of(COUNTY)),
                        new Search(Map.of("activeOn", DAY.toString()), List.of(DAY, DAY)),
                        new Search(Map.of("identifier", "GB-GSS:E4711"), List.of()))
                .flatMap(search -> Stream.of(search, asAt(search)));
    }

    /** Those in arrears and those lapsed are few among the hundred thousand. */
    static Stream<Search> standings() {
        LocalDate today = today();
        return Arrays.stream(Standing.values())
                .flatMap(standing -> Stream.of(
                        new Search(Map.of("standing", standing.name()), standing(standing, today)),
                        asAt(new Search(Map.of("standing", standing.name()), standing(standing, DAY)))));
    }

    private static List<Object> standing(Standing standing, LocalDate day) {
        String year = FinancialYear.containing(day).toString();
        var bound = new ArrayList<Object>(List.of(day, day, year, day, day, day, day));
        bound.addAll(
                standing == Standing.GOOD || standing == Standing.IN_ARREARS
                        ? List.of(day)
                        : List.of(year, day, day, day));
        return bound;
    }

    private static Search asAt(Search search) {
        var asked = new TreeMap<>(search.asked());
        asked.put("asAt", DAY.toString());
        return new Search(asked, search.bound());
    }

    @BeforeEach
    void load() {
        if (loaded) {
            return;
        }
        String type = anOrganisationType();
        String other = aSubRegion();
        var sql = new Sql(dataSource);
        sql.update("insert into organisation_type (id, version, code, name, council)"
                + " select gen_random_uuid(), 0, code, code, true from unnest(array['BIG', 'SMALL']) as code");
        sql.update(
                "insert into sub_region (id, version, code, name) values (gen_random_uuid(), 0, ?, 'North')",
                SUB_REGION);
        sql.update("""
                insert into organisation (id, version, name, same_name, type, sub_region)
                values (?, 0, 'Mother of all', 'motherofall', ?, ?)""", COUNTY, type, other);
        // ids that do not follow the names; a tenth is dissolved; a hundred stand below the county
        sql.update("""
                insert into organisation (id, version, same_name, name, type, sub_region, parent, active_until)
                select gen_random_uuid(), 0, i,
                    case when i = 4711 then '00c0ffee' when i = 4712 then 'St Cuthbért''s' else substr(md5(i::text), 1, 8) end
                        || (array[' Borough', ' District', ' City', ' County'])[1 + i % 4] || ' Council',
                    case when i % 3 = 0 then 'BIG' else 'SMALL' end,
                    case when i % 5 = 0 then ? else ? end,
                    case when i % 1000 = 0 then ? end,
                    case when i % 10 = 3 then date '2000-03-31' end
                from generate_series(1, ?) i""", SUB_REGION, other, COUNTY, ORGANISATIONS);
        sql.update("""
                insert into organisation_identifier (organisation, scheme, value)
                select id, 'GB-GSS', 'E' || row_number() over (order by active_until nulls first, id) from organisation""");
        // the trigger would do the same row by row, which takes its time
        sql.update("alter table organisation_version disable trigger organisation_is_true_from");
        sql.update("""
                insert into organisation_version (organisation, version, effective_on, state)
                select o.id, 0, date '1974-04-01', jsonb_build_object('id', o.id, 'name', o.name, 'type', o.type,
                    'subRegion', o.sub_region, 'parent', o.parent, 'website', null, 'activeFrom', null,
                    'activeUntil', o.active_until,
                    'identifiers', jsonb_build_array(jsonb_build_object('scheme', i.scheme, 'value', i.value)))
                from organisation o join organisation_identifier i on i.organisation = o.id""");
        sql.update("""
                insert into organisation_as_at (id, organisation, version, true_from, name, type, sub_region, parent,
                    active_until, state)
                select gen_random_uuid(), o.id, 0, date '1974-04-01', o.name, o.type, o.sub_region, o.parent,
                    o.active_until, v.state
                from organisation o join organisation_version v on v.organisation = o.id""");
        sql.update("alter table organisation_version enable trigger organisation_is_true_from");
        loadSubscriptions(sql, type);
        for (String table : List.of(
                "organisation",
                "organisation_identifier",
                "organisation_version",
                "organisation_as_at",
                "subscription",
                "overdue")) {
            sql.update("analyze " + table);
        }
        loaded = true;
    }

    /** In each of three years about half are members; one in 500 owes something overdue, one in 700 has lapsed. */
    private static void loadSubscriptions(Sql sql, String type) {
        sql.update("alter table subscription disable trigger user");
        for (FinancialYear year : List.of(
                FinancialYear.of("2000-01"), FinancialYear.containing(DAY), FinancialYear.containing(today()))) {
            UUID card = aPublishedCard(year, type, "2000.00");
            sql.update(
                    """
                    insert into subscription (id, version, organisation, organisation_type, sub_region, financial_year,
                        rate_card, class_name, joined_on, raised_on, card_amount, amount, vat_rate, status, paid, agreed_on, ended_on,
                        lapsed_on, invoice_number, invoice_issued_on, invoice_due_on, invoice_amount, invoice_vat)
                    select gen_random_uuid(), 0, id, type, sub_region, ?, ?, 'Class', ?, ?, 2000, 2000, 0,
                        case when nr % 700 = 0 then 'LAPSED' else 'INVOICED' end, 0, ?,
                        case when nr % 700 = 0 then ?::date end, case when nr % 700 = 0 then ?::date end, ? || '/' || lpad(nr::text, 6, '0'), ?,
                        case when nr % 500 = 0 then ?::date else ?::date end, 2000, 0
                    from (select *, row_number() over (order by id) as nr from organisation) o
                    where nr % 2 = 0""",
                    year.toString(),
                    card,
                    year.firstDay(),
                    year.firstDay(),
                    year.firstDay(),
                    year.firstDay().plusDays(60),
                    year.firstDay().plusDays(60),
                    year.toString(),
                    year.firstDay(),
                    year.firstDay().plusDays(30),
                    year.lastDay());
        }
        // who was billed on the last day paid 30 days late: much of it, and all of it on other days than those asked
        // for
        sql.update("""
                insert into overdue (subscription, organisation, since, until)
                select id, organisation, invoice_due_on + 1,
                    least(ended_on, invoice_due_on + case when extract(month from invoice_due_on) = 3 then 30 else 370 end)
                from subscription where ended_on is null or ended_on > invoice_due_on + 1""");
        sql.update("alter table subscription enable trigger user");
    }

    @ParameterizedTest
    @MethodSource({"searches", "standings"})
    void readsABoundedNumberOfRowsThroughIndexes(Search search) {
        var first = new ArrayList<Response>();
        List<String> heard = SqlSpy.during(() -> first.add(get(search, null)));
        assertThat(first.get(0).statusCode()).isEqualTo(200);
        String sql = listed(heard);
        assertThat(first.get(0).jsonPath().getList("items")).isNotEmpty();
        var parameters = bound(search, first.get(0));
        assertBounded(sql, parameters, 51);

        String cursor = first.get(0).jsonPath().getString("nextCursor");
        if (cursor != null) {
            var second = new ArrayList<Response>();
            String further = listed(SqlSpy.during(() -> second.add(get(search, cursor))));
            assertThat(second.get(0).statusCode()).isEqualTo(200);
            parameters.addAll(inTheMiddle(search));
            assertBounded(further, parameters, 51);
        }
    }

    @Test
    void anImportFindsWhatItsLinesNameAndReadsNoOthers() {
        String line = "COUNCIL OF %s,BIG,%s,mother  of ALL".formatted(UUID.randomUUID(), SUB_REGION);
        assertThat(new StatementCosts(dataSource).during(() -> officer()
                        .contentType("text/csv")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body("name,type,subRegion,parent\n" + line)
                        .post(ROOT + "/organisation-imports")
                        .then()
                        .body("accepted", equalTo(1))))
                .filteredOn(cost -> cost.sql().startsWith("select"))
                .anyMatch(cost -> cost.sql().contains("same_name = any"))
                .allSatisfy(
                        cost -> assertThat(cost.blocksPerCall()).as(cost.sql()).isLessThan(MOST_BLOCKS_READ));
    }

    @Test
    void theCheckNoticesAQueryThatReadsEverything() {
        JsonNode plan = explained("select count(*) from organisation where website is null", List.of());
        assertThat(sequentialScans(plan)).isPositive();
        assertThat(rowsRead(plan)).isGreaterThan(MOST_ROWS_READ);
    }

    private static Response get(Search search, String cursor) {
        var request = officer().queryParams(search.asked()).queryParam("limit", 50);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get(ROOT + "/organisations");
    }

    /** The one statement that reads the page. */
    private static String listed(List<String> statements) {
        return statements.stream()
                .filter(sql -> sql.contains("fetch first"))
                .filter(sql -> sql.contains(" from organisation ") || sql.contains(" from organisation_as_at "))
                .filter(sql -> sql.contains("order by"))
                .reduce((one, other) -> {
                    throw new AssertionError("Two pages were read: " + one + "; " + other);
                })
                .orElseThrow();
    }

    private List<Object> bound(Search search, Response page) {
        var parameters = new ArrayList<Object>();
        boolean past = search.asked().containsKey("asAt");
        if (search.asked().containsKey("identifier")) {
            UUID found = UUID.fromString(page.jsonPath().getString("items[0].id"));
            parameters.add(past ? pastRowOf(found) : found);
        }
        if (past) {
            parameters.addAll(List.of(DAY, DAY, DAY, DAY));
        }
        parameters.addAll(search.bound());
        return parameters;
    }

    private UUID pastRowOf(UUID organisation) {
        return new Sql(dataSource)
                .one(
                        "select id from organisation_as_at where organisation = ?",
                        row -> row.getObject(1, UUID.class),
                        organisation)
                .orElseThrow();
    }

    private List<Object> inTheMiddle(Search search) {
        String order = (String) search.asked().getOrDefault("sort", "name");
        return new Sql(dataSource)
                .one(
                        "select %1$s, id from organisation order by %1$s, id offset ? limit 1".formatted(order),
                        row -> Arrays.asList(row.getObject(1), row.getObject(2, UUID.class)),
                        ORGANISATIONS / 2)
                .orElseThrow();
    }

    private void assertBounded(String sql, List<Object> parameters, int limit) {
        var all = new ArrayList<>(parameters);
        all.add(limit);
        JsonNode plan = explained(sql, all);
        assertThat(sequentialScans(plan)).as("sequential scans in %s", plan).isZero();
        assertThat(rowsRead(plan)).as("rows read by %s", plan).isLessThan(MOST_ROWS_READ);
    }

    private JsonNode explained(String sql, List<Object> parameters) {
        return new Sql(dataSource)
                .one(
                        "explain (analyze, timing off, format json) " + sql,
                        row -> read(row.getString(1)),
                        parameters.toArray())
                .orElseThrow();
    }

    private JsonNode read(String plan) {
        try {
            return json.readTree(plan).get(0).get("Plan");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long sequentialScans(JsonNode plan) {
        return nodes(plan)
                .filter(node -> node.path("Node Type").asText().equals("Seq Scan"))
                .filter(node -> node.path("Relation Name").asText().matches("organisation.*|subscription|overdue"))
                .count();
    }

    /** What the scans gave and what they looked at in vain. */
    private static long rowsRead(JsonNode plan) {
        return nodes(plan)
                .filter(node -> node.path("Node Type").asText().contains("Scan"))
                .mapToLong(node -> (node.path("Actual Rows").asLong()
                                + node.path("Rows Removed by Filter").asLong()
                                + node.path("Rows Removed by Index Recheck").asLong())
                        * node.path("Actual Loops").asLong())
                .sum();
    }

    private static Stream<JsonNode> nodes(JsonNode plan) {
        var below = new ArrayList<JsonNode>();
        plan.path("Plans").forEach(below::add);
        return Stream.concat(Stream.of(plan), below.stream().flatMap(OrganisationSearchPlanTest::nodes));
    }
}
