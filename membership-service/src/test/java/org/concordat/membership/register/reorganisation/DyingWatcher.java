package org.concordat.membership.register.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.concordat.platform.change.EffectiveDate;

/** A feature in the middle of whose work the process dies, once, when a test wants it to. */
@ApplicationScoped
public class DyingWatcher implements ReorganisationWatcher {

    private static final AtomicReference<UUID> DIES_AT = new AtomicReference<>();

    static void dieAt(UUID reorganisation) {
        DIES_AT.set(reorganisation);
    }

    static boolean isDead() {
        return DIES_AT.get() == null;
    }

    @Override
    public List<Consequence> foresee(Reorganised coming) {
        return List.of();
    }

    @Override
    public void organisationsReorganised(Reorganised reorganised, EffectiveDate effective) {
        if (reorganised.id().equals(DIES_AT.get())) {
            DIES_AT.set(null);
            throw new IllegalStateException("The process dies before it commits");
        }
    }
}
