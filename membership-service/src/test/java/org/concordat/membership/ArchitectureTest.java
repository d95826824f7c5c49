package org.concordat.membership;

import org.concordat.platform.testing.HouseRules;

class ArchitectureTest extends HouseRules {}
