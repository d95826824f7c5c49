package org.concordat.programme.programme;

import java.util.UUID;

/** A payment as the books keep it. */
public record PaymentLine(UUID id, Payment payment) {}
