package org.concordat.reporting.indicator.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What organisations weigh, as far as it is known; who is left out has no weight that anybody knows. */
public interface Weights {

    /** The final values of an indicator about a period. */
    Map<UUID, BigDecimal> values(String indicator, LocalDate firstDay, LocalDate lastDay);

    /** People by the latest count of a day or before. */
    Map<UUID, BigDecimal> populations(LocalDate day);
}
