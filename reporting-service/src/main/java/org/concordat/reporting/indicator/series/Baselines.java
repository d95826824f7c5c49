package org.concordat.reporting.indicator.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an indicator's values are held against, across reorganisations. */
public final class Baselines {

    private final Earlier asked;
    private final Heritage heritage;
    private final Map<UUID, List<Reading>> readings;

    Baselines(Earlier asked, Heritage heritage, List<Reading> readings) {
        this.asked = asked;
        this.heritage = heritage;
        this.readings = readings.stream().collect(Collectors.groupingBy(Reading::organisation));
    }

    public Earlier asked() {
        return asked;
    }

    /**
     * That of an organisation as it was on a day; none where there is nothing to compare with.
     *
     * @param day reorganisations after it change nothing
     */
    public Optional<Point> of(UUID organisation, LocalDate day) {
        Heritage then = heritage.until(day);
        List<Reading> ofKin = then.kinOf(organisation).stream()
                .flatMap(each -> readings.getOrDefault(each, List.of()).stream())
                .toList();
        return Series.of(asked.rule(), organisation, then, ofKin).baseline(asked.day());
    }
}
