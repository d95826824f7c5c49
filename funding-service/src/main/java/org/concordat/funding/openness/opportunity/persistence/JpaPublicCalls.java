package org.concordat.funding.openness.opportunity.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.call.call.CallKind;
import org.concordat.funding.call.call.CallStatus;
import org.concordat.funding.call.call.CallTerms;
import org.concordat.funding.call.call.Eligibility;
import org.concordat.funding.openness.opportunity.FoundCalls;
import org.concordat.funding.openness.opportunity.OpportunityFilters;
import org.concordat.funding.openness.opportunity.OpportunityFilters.MoneyRange;
import org.concordat.funding.openness.opportunity.OpportunityFilters.MoneyRangeFilter;
import org.concordat.funding.openness.opportunity.OpportunityOrder;
import org.concordat.funding.openness.opportunity.OpportunitySearch;
import org.concordat.funding.openness.opportunity.PublicCall;
import org.concordat.funding.openness.opportunity.PublicCalls;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;

/** Searches the calls that everybody may read; a search reads no more than those. */
@ApplicationScoped
class JpaPublicCalls implements PublicCalls {

    private static final String PUBLIC = "c.kind = 'OPEN' and c.status <> 'DRAFT'";

    /** How the protocol calls what a call's status is. */
    private static final String STATUS =
            "case c.status when 'PUBLISHED' then 'forecasted' when 'OPEN' then 'open' else 'closed' end";

    private final Sql sql;

    JpaPublicCalls(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public FoundCalls find(OpportunitySearch search, ZoneId zone) {
        Conditions conditions = conditions(search, zone);
        int inAll = sql.one(
                        "select count(*) as number from funding_call c where " + conditions.text(),
                        row -> row.getInt("number"),
                        conditions.parameters())
                .orElseThrow();
        String direction = search.descending() ? "desc" : "asc";
        List<PublicCall> page = sql.list(
                "select c.* from funding_call c where %s order by %s %s, c.id %s offset ? limit ?"
                        .formatted(conditions.text(), column(search.order()), direction, direction),
                JpaPublicCalls::call,
                conditions.parameters(search.page().itemsBefore(), search.page().size()));
        return new FoundCalls(page, inAll);
    }

    @Override
    public Optional<PublicCall> byId(UUID id) {
        return sql.one("select c.* from funding_call c where c.id = ? and " + PUBLIC, JpaPublicCalls::call, id);
    }

    private static Conditions conditions(OpportunitySearch search, ZoneId zone) {
        var conditions = new Conditions().and(PUBLIC);
        search.words()
                .forEach(word -> conditions.and("strpos(lower(c.title || ' ' || c.summary), lower(?)) > 0", word));
        OpportunityFilters filters = search.filters();
        if (filters.status() != null) {
            conditions.and(filters.status().negated(), STATUS + " = any (?)", (Object)
                    filters.status().value().toArray(String[]::new));
        }
        if (filters.closeDateRange() != null) {
            OpportunityFilters.DayRange days = filters.closeDateRange().value();
            conditions.and(
                    filters.closeDateRange().negated(),
                    "(c.closes_at at time zone ?)::date between ? and ?",
                    zone.getId(),
                    days.min(),
                    days.max());
        }
        narrow(conditions, "c.budget", filters.totalFundingAvailableRange());
        narrow(conditions, "c.minimum", filters.minAwardAmountRange());
        narrow(conditions, "c.maximum", filters.maxAwardAmountRange());
        return conditions;
    }

    private static void narrow(Conditions conditions, String column, MoneyRangeFilter filter) {
        if (filter != null) {
            MoneyRange range = filter.value();
            conditions.and(
                    filter.negated(),
                    column + " between ? and ?",
                    range.min().amount(),
                    range.max().amount());
        }
    }

    private static String column(OpportunityOrder order) {
        return switch (order) {
            case LAST_MODIFIED_AT -> "c.changed_at";
            case CREATED_AT -> "c.published_at";
            case TITLE -> "c.title";
            case STATUS -> STATUS;
            case CLOSE_DATE -> "c.closes_at";
            case MAX_AWARD_AMOUNT -> "c.maximum";
            case MIN_AWARD_AMOUNT -> "c.minimum";
            case TOTAL_AMOUNT_AVAILABLE -> "c.budget";
        };
    }

    private static PublicCall call(ResultSet row) throws SQLException {
        return new PublicCall(
                row.getObject("id", UUID.class),
                new CallTerms(
                        row.getObject("fund", UUID.class),
                        row.getString("title"),
                        row.getString("summary"),
                        CallKind.valueOf(row.getString("kind")),
                        Sql.instant(row, "opens_at"),
                        Sql.instant(row, "closes_at"),
                        row.getObject("decide_by", LocalDate.class),
                        money(row, "budget"),
                        money(row, "minimum"),
                        money(row, "maximum"),
                        row.getInt("minimum_assessments")),
                new Eligibility(
                        row.getBoolean("organisations"),
                        codes(row, "organisation_types"),
                        row.getBoolean("partnerships"),
                        codes(row, "sub_regions")),
                CallStatus.valueOf(row.getString("status")),
                Sql.instant(row, "published_at"),
                Sql.instant(row, "changed_at"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
