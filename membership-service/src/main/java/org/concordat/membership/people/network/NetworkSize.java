package org.concordat.membership.people.network;

import java.time.LocalDate;

/** How many organisations took part on a day. */
public record NetworkSize(LocalDate day, long size) {}
