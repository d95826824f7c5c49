package org.concordat.programme.strategy.measuretarget;

import java.math.BigDecimal;

/**
 * What somebody asks for with a target, or with a new version of it.
 *
 * @param source who asks for it, and where it can be read
 */
public record Asked(String source, BigDecimal figure, Apportionment apportionment) {}
