package org.concordat.reporting.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.reporting.indicator.indicator.Frequency;
import org.concordat.reporting.indicator.indicator.Succession;
import org.junit.jupiter.api.Test;

class SeriesDaysTest {

    private static Definition measured(Frequency frequency, String baselineDay, String dueDay) {
        return new Definition(
                UUID.randomUUID(),
                "A_MEASURE",
                MeasureKind.RULE,
                new MeasuredIndicator(
                        "AN_INDICATOR", Measuring.numbers(), frequency, null, Succession.NONE, null, true),
                new MeasureDetails(
                        "A measure",
                        null,
                        Measuring.rule(RuleKind.SUM, "1"),
                        null,
                        baselineDay == null ? null : LocalDate.parse(baselineDay),
                        LocalDate.parse(dueDay),
                        null,
                        null),
                Judgements.NONE,
                null,
                Instant.EPOCH);
    }

    private static List<String> days(Definition measure, String until) {
        return SeriesDays.of(measure, LocalDate.parse(until)).stream()
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    void areTheEndsOfPeriodsCountedFromApril() {
        assertThat(days(measured(Frequency.QUARTER, "2008-03-31", "2009-03-31"), "2009-03-31"))
                .containsExactly("2008-03-31", "2008-06-30", "2008-09-30", "2008-12-31", "2009-03-31");
        assertThat(days(measured(Frequency.HALF_YEAR, "2008-04-01", "2009-03-31"), "2009-03-31"))
                .containsExactly("2008-09-30", "2009-03-31");
        assertThat(days(measured(Frequency.YEAR, "2006-04-01", "2009-03-31"), "2009-03-31"))
                .containsExactly("2007-03-31", "2008-03-31", "2009-03-31");
        assertThat(days(measured(Frequency.MONTH, "2009-01-15", "2009-03-31"), "2009-03-31"))
                .containsExactly("2009-01-31", "2009-02-28", "2009-03-31");
    }

    @Test
    void endWithTheDayAskedForAndAtTheLatestWithTheDueDay() {
        Definition measure = measured(Frequency.QUARTER, "2008-03-31", "2009-02-15");
        assertThat(days(measure, "2008-07-15")).containsExactly("2008-03-31", "2008-06-30", "2008-07-15");
        assertThat(days(measure, "2020-01-01")).endsWith("2008-12-31", "2009-02-15");
        assertThat(days(measure, "2008-03-30")).isEmpty();
    }

    @Test
    void beginAYearBeforeTheDueDayWithoutABaseline() {
        assertThat(days(measured(Frequency.QUARTER, null, "2009-03-31"), "2009-03-31"))
                .startsWith("2008-03-31");
    }

    @Test
    void areAtMostTheLastHundredAndTwenty() {
        assertThat(Stream.of("2018-12-31", "2019-01-31")
                        .map(due -> days(measured(Frequency.MONTH, "2009-01-31", due), due)
                                .size()))
                .containsExactly(SeriesDays.MOST, SeriesDays.MOST);
    }
}
