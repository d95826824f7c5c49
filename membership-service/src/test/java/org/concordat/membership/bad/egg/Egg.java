package org.concordat.membership.bad.egg;

import org.concordat.membership.bad.hen.Hen;

/** One half of a deliberate circle, on which a rule is proven able to fail. */
public record Egg(Hen from) {}
