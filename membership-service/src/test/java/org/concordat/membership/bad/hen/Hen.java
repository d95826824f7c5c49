package org.concordat.membership.bad.hen;

import org.concordat.membership.bad.egg.Egg;

/** One half of a deliberate circle, on which a rule is proven able to fail. */
public record Hen(Egg from) {}
