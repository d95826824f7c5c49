package org.concordat.reporting.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is true of a record from a day on, for ever as far as anybody has told, in place of what was.
 *
 * @param from no day before it on which anything of the record began
 * @param knownFrom no instant before it at which anything of the record was recorded
 */
public record Following<F>(UUID record, LocalDate from, Instant knownFrom, List<F> facts) {}
