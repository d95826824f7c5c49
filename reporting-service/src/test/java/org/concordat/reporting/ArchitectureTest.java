package org.concordat.reporting;

import org.concordat.platform.testing.HouseRules;

class ArchitectureTest extends HouseRules {}
