package org.concordat.programme.maturity.result;

import java.time.LocalDate;
import java.util.UUID;

/** A round that is closed, of an edition of a questionnaire. */
public record PastRound(UUID id, String name, LocalDate opensOn, int edition) {}
