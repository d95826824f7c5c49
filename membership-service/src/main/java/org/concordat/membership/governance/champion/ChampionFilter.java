package org.concordat.membership.governance.champion;

import java.time.LocalDate;
import java.util.UUID;

/** Which champions a list shows; whatever is {@code null} does not narrow it. */
public record ChampionFilter(UUID body, String theme, String project, LocalDate asAt) {}
