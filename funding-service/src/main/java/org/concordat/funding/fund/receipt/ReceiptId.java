package org.concordat.funding.fund.receipt;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a receipt. */
public record ReceiptId(UUID value) implements Id {}
