package org.concordat.platform.testing.bad;

import java.util.UUID;

/** Breaks the house rules on purpose: a method whose ids may change places. */
public interface BadPort {

    void move(UUID from, UUID to);
}
