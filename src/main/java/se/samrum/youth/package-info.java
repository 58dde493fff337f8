/**
 * A young person as one unit knows them: a name as it was told, and a personnummer, a samordningsnummer or a reserve
 * number of the unit's own. UNIT rooms. The same youth in two units is two rows and stays so (OSL 8:1-2).
 */
package se.samrum.youth;
