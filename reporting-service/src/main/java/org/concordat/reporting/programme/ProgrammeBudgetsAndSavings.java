package org.concordat.reporting.programme;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.Programme;

/** What each programme of a financial year budgets and saves, activity by activity; the lines add up to the total. */
public record ProgrammeBudgetsAndSavings(List<Line> programmes, Budget total) {

    /** One programme. */
    public record Line(UUID id, String code, String name, Budget budget, List<Activity> activities) {}

    /** One activity of a programme. */
    public record Activity(
            UUID id,
            String title,
            String kind,
            boolean overhead,
            Money budget,
            Money costAlone,
            Integer councils,
            Money saving) {}

    public static ProgrammeBudgetsAndSavings of(FinancialYear year, Collection<Programme> programmes) {
        List<Line> lines = programmes.stream()
                .flatMap(programme -> line(year, programme))
                .sorted(Comparator.comparing(Line::code).thenComparing(Line::id))
                .toList();
        return new ProgrammeBudgetsAndSavings(
                lines, Budget.sum(lines.stream().map(Line::budget).toList()));
    }

    /** A programme without budget and activities in the year has no line. */
    private static Stream<Line> line(FinancialYear year, Programme programme) {
        List<Activity> activities = programme.activities().stream()
                .flatMap(activity -> activity.in(year).stream()
                        .map(inYear -> new Activity(
                                activity.id(),
                                activity.title(),
                                activity.kind(),
                                activity.overhead(),
                                inYear.budget(),
                                activity.costAlone(),
                                inYear.councils(),
                                inYear.saving())))
                .toList();
        var budget = programme.in(year).map(Budget::of);
        return budget.isEmpty() && activities.isEmpty()
                ? Stream.empty()
                : Stream.of(new Line(
                        programme.id(), programme.code(), programme.name(), budget.orElse(Budget.NONE), activities));
    }
}
