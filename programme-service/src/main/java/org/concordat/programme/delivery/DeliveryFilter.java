package org.concordat.programme.delivery;

import java.util.UUID;

/** Which deliveries a list shows; what is {@code null} does not narrow it. */
public record DeliveryFilter(UUID programme, UUID activity, UUID organisation) {}
