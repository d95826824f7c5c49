package org.concordat.programme.strategy.measuretarget;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a target asks from a day on, until another version does.
 *
 * @param source who asks for it, and where it can be read
 */
@Embeddable
record TargetVersion(String source, BigDecimal figure, LocalDate effectiveOn) {}
