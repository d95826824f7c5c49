package org.concordat.funding.call.call;

import java.util.UUID;

/**
 * Which calls of a list are wanted; {@code null} is no condition.
 *
 * @param drafts whether those that are not published are among them
 */
public record CallFilter(UUID fund, CallStatus status, CallKind kind, boolean drafts) {}
