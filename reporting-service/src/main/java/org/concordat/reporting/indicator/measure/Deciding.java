package org.concordat.reporting.indicator.measure;

/**
 * An organisation that decides how a measure stands.
 *
 * @param needed the value that it should have; {@code null} where no single one says it
 */
public record Deciding(Participant participant, Why why, String needed) {}
