package org.concordat.programme.project.capacity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The projects of an organisation that are in delivery, and what it said it can deliver.
 *
 * @param leading how many it leads
 * @param partnering in how many others it takes part
 * @param capacity {@code null} while it has stated none
 * @param statedOn {@code null} while it has stated none
 */
public record InDelivery(UUID organisation, long leading, long partnering, Integer capacity, LocalDate statedOn) {}
