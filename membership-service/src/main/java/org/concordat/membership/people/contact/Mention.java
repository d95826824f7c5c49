package org.concordat.membership.people.contact;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A place that a contact holds somewhere in the partnership.
 *
 * @param kind what holds it, such as {@code network}
 * @param part what the contact is there, such as {@code chair}
 * @param since {@code null} when not known, likewise {@code until}
 */
public record Mention(String kind, UUID id, String name, String part, LocalDate since, LocalDate until) {}
