package org.concordat.programme.programme;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;

/** An activity with its derived figures, as others see it. */
public record ActivityState(
        UUID id,
        String title,
        String kind,
        boolean overhead,
        Money costAlone,
        Integer councils,
        List<ActivityYear> years) {}
