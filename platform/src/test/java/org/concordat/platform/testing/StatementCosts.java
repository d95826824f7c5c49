package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.persistence.Sql;

/** What the statements of this database have cost so far, as PostgreSQL itself keeps account of it. */
public final class StatementCosts {

    /**
     * A statement, its parameters left out.
     *
     * @param calls how often it was carried out
     * @param blocks how many pages of 8 kB it looked at, all calls together
     */
    public record Cost(long id, String sql, long calls, long blocks) {

        /** Pages of 8 kB that each call looked at. */
        public long blocksPerCall() {
            return blocks / calls;
        }

        private Cost since(Cost before) {
            return before == null ? this : new Cost(id, sql, calls - before.calls, blocks - before.blocks);
        }
    }

    private final Sql sql;

    public StatementCosts(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** What was carried out while the work was done, by whoever it was. */
    public List<Cost> during(Runnable work) {
        Map<Long, Cost> before = now();
        work.run();
        return now().values().stream()
                .map(cost -> cost.since(before.get(cost.id())))
                .filter(cost -> cost.calls() > 0)
                .toList();
    }

    /** How many pages of 8 kB the tables have: who reads each of them once looks at about as many. */
    public int pagesOf(String... tables) {
        return Stream.of(tables)
                .mapToInt(table -> sql.one(
                                "select pg_relation_size(?::regclass) / current_setting('block_size')::int",
                                row -> row.getInt(1),
                                table)
                        .orElseThrow())
                .sum();
    }

    /** Asserts that no statement of a request looks at more pages of 8 kB, however much there is. */
    public void assertEachReadsAtMost(int blocks, Runnable request) {
        // the first request may plan and warm up
        Set<Long> before = during(request).stream().map(Cost::id).collect(Collectors.toSet());
        // what only one of two requests carried out was a timer's that happened to run
        List<Cost> all = during(request).stream()
                .filter(cost -> before.contains(cost.id()))
                .toList();
        assertThat(all).isNotEmpty().allSatisfy(cost -> assertThat(cost.blocksPerCall())
                .as(cost.sql())
                .isLessThanOrEqualTo(blocks));
    }

    /** Asserts the same of the first page of a long list and of the one after it. */
    public void assertPagesReadAtMost(int blocks, Supplier<RequestSpecification> caller, String list) {
        assertEachReadsAtMost(blocks, () -> page(caller, list));
        String next = list + "&cursor=" + page(caller, list).path("nextCursor");
        assertEachReadsAtMost(blocks, () -> page(caller, next));
        assertThat(page(caller, next).<List<?>>path("items")).isNotEmpty();
    }

    private static Response page(Supplier<RequestSpecification> caller, String list) {
        Response page = caller.get().urlEncodingEnabled(false).get(list);
        page.then().statusCode(200);
        return page;
    }

    private Map<Long, Cost> now() {
        return sql
                .list(
                        """
                        select queryid, query, calls, shared_blks_hit + shared_blks_read as blocks
                        from pg_stat_statements
                        where dbid = (select oid from pg_database where datname = current_database())
                        and queryid is not null""",
                        row -> new Cost(
                                row.getLong("queryid"),
                                row.getString("query"),
                                row.getLong("calls"),
                                row.getLong("blocks")))
                .stream()
                .collect(Collectors.toMap(Cost::id, Function.identity()));
    }
}
