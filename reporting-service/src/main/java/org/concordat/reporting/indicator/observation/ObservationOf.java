package org.concordat.reporting.indicator.observation;

import java.time.LocalDate;
import java.util.UUID;

/** Of which indicator and whom, and about which days. */
public record ObservationOf(String indicator, UUID organisation, LocalDate firstDay, LocalDate lastDay) {}
