package org.concordat.reporting.programme;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What each activity costs and saves in a financial year. */
@Singleton
public class ActivityFacts extends DatedFacts<Programme, ActivityFacts.ActivityInYear> {

    /**
     * One year of an activity.
     *
     * @param place among the activities of its programme
     */
    public record ActivityInYear(
            UUID programme,
            String code,
            String name,
            int place,
            UUID activity,
            String title,
            String kind,
            boolean overhead,
            FinancialYear financialYear,
            Money budget,
            Money costAlone,
            int councils,
            Money saving) {}

    ActivityFacts() {
        super("activity_year", 1, "programme.programmes", Programme.class, ActivityInYear.class);
    }

    @Override
    public List<ActivityInYear> of(Programme told) {
        return IntStream.range(0, told.activities().size())
                .boxed()
                .flatMap(place -> years(told, place, told.activities().get(place)))
                .toList();
    }

    private static Stream<ActivityInYear> years(Programme told, int place, Programme.Activity activity) {
        return activity.years().stream()
                .map(year -> new ActivityInYear(
                        told.id(),
                        told.code(),
                        told.name(),
                        place,
                        activity.id(),
                        activity.title(),
                        activity.kind(),
                        activity.overhead(),
                        year.financialYear(),
                        year.budget(),
                        activity.costAlone(),
                        year.councils(),
                        activity.saving(year)));
    }
}
