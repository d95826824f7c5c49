package org.concordat.reporting.programme.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.Budget;
import org.concordat.reporting.programme.Budgets;
import org.concordat.reporting.programme.ProgrammeBudgetsAndSavings;
import org.concordat.reporting.programme.ProgrammeBudgetsAndSavings.ActivityLine;
import org.concordat.reporting.programme.ProgrammeBudgetsAndSavings.ProgrammeLine;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.persistence.FactSql;
import org.concordat.reporting.report.persistence.Pounds;

/** Adds up budgets and savings in PostgreSQL. */
@ApplicationScoped
public class JpaBudgets implements Budgets {

    private static final String LINES = """
            with budgeted as (
                select programme, code, name, core_budget, added_value_budget, has_activities from {programme_year}
                where financial_year = :year and (:programme::text is null or code = :programme)),
            done as (
                select programme, code, name, sum(budget) as budget, sum(saving) as saving from {activity_year}
                where financial_year = :year and (:programme::text is null or code = :programme)
                group by programme, code, name),
            line as (
                select programme, code, name, core_budget, added_value_budget, budget as activities_budget,
                    case when has_activities or budget is not null then coalesce(saving, 0) end as saving
                from budgeted full join done using (programme, code, name))
            select programme, code, name, sum(core_budget) as core_budget, sum(added_value_budget) as added_value_budget,
                sum(activities_budget) as activities_budget, sum(saving) as saving, grouping(programme) = 1 as total
            from line group by grouping sets ((programme, code, name), ()) order by total, code collate "C", programme""";

    private static final String ACTIVITIES = """
            select programme, activity, title, kind, overhead, budget, cost_alone, councils, saving from {activity_year}
            where financial_year = :year and (:programme::text is null or code = :programme)
            order by programme, place, activity""";

    private final FactSql sql;

    JpaBudgets(FactSql sql) {
        this.sql = sql;
    }

    private record Line(UUID programme, String code, String name, Budget budget, boolean total) {}

    private record Activity(UUID programme, ActivityLine line) {}

    @Override
    public ProgrammeBudgetsAndSavings of(FinancialYear year, String programme, Moment moment) {
        Map<UUID, List<ActivityLine>> activities = new HashMap<>();
        ask(ACTIVITIES, year, programme, moment).list(JpaBudgets::activity).forEach(activity -> activities
                .computeIfAbsent(activity.programme(), first -> new ArrayList<>())
                .add(activity.line()));
        List<Line> lines = ask(LINES, year, programme, moment).list(JpaBudgets::line);
        return new ProgrammeBudgetsAndSavings(
                programme,
                lines.stream()
                        .filter(line -> !line.total())
                        .map(line -> new ProgrammeLine(
                                line.programme(),
                                line.code(),
                                line.name(),
                                line.budget(),
                                activities.getOrDefault(line.programme(), List.of())))
                        .toList(),
                lines.get(lines.size() - 1).budget());
    }

    private FactSql.Question ask(String query, FinancialYear year, String programme, Moment moment) {
        return sql.ask(query).at(moment).with("year", year).with("programme", programme);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("programme", UUID.class),
                row.getString("code"),
                row.getString("name"),
                Budget.of(
                        Pounds.of(row, "core_budget"),
                        Pounds.of(row, "added_value_budget"),
                        Pounds.of(row, "activities_budget"),
                        Pounds.ifAny(row, "saving")),
                row.getBoolean("total"));
    }

    private static Activity activity(ResultSet row) throws SQLException {
        return new Activity(
                row.getObject("programme", UUID.class),
                new ActivityLine(
                        row.getObject("activity", UUID.class),
                        row.getString("title"),
                        row.getString("kind"),
                        row.getBoolean("overhead"),
                        Pounds.of(row, "budget"),
                        Pounds.ifAny(row, "cost_alone"),
                        row.getInt("councils"),
                        Pounds.of(row, "saving")));
    }
}
