/** How people give out grants through funding's interface: they apply, assess, decide, claim and pay. */
package org.concordat.sampledata.grants;
