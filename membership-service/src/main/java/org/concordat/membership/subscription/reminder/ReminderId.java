package org.concordat.membership.subscription.reminder;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a reminder. */
public record ReminderId(UUID value) implements Id {}
