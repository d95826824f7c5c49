package org.concordat.platform.testing.bad.persistence;

import java.util.UUID;
import org.concordat.platform.testing.bad.BadPort;

/** Breaks the house rules on purpose: a port's adapter that is not called for its port; others must not know it. */
public class BadRows implements BadPort {

    @Override
    public void move(UUID from, UUID to) {}
}
