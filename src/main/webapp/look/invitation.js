// The secret of a one-time link stands after the # of its address, which no server sees: it goes into the form and out of
// the address. Without this script it is pasted by hand.
const secret = location.hash.slice(1);
if (secret) {
  history.replaceState(null, '', location.pathname);
  document.getElementById('form:pasted').value = secret;
  document.getElementById('form:begin').click();
}
