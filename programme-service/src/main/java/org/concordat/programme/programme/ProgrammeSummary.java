package org.concordat.programme.programme;

import java.time.LocalDate;
import java.util.UUID;

/** A programme in a list. */
public record ProgrammeSummary(UUID id, String code, String name, LocalDate startsOn, LocalDate endsOn, long version) {}
