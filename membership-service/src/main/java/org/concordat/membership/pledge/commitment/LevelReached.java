package org.concordat.membership.pledge.commitment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That an organisation reached a level of compliance.
 *
 * @param evidence what shows it, as text or address; may be {@code null}
 */
@Embeddable
public record LevelReached(String level, LocalDate reachedOn, String evidence) {}
