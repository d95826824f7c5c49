package org.concordat.programme.maturity.round;

import java.util.UUID;

/** Which rounds are asked for; {@code null} asks for all. */
public record RoundFilter(UUID questionnaire, Boolean closed) {}
