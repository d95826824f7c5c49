package org.concordat.reporting.report;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Of fewer than so many a figure is withheld, so that nobody can be told apart in it: one number for all reports. */
@Singleton
public class SmallestBase {

    private final int base;

    SmallestBase(@ConfigProperty(name = "concordat.reporting.smallest-base", defaultValue = "5") int base) {
        if (base < 1) {
            throw new IllegalArgumentException("concordat.reporting.smallest-base is 1 or more");
        }
        this.base = base;
    }

    public int value() {
        return base;
    }
}
